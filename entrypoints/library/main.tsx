import { render } from 'preact';
import '../../components/tokens.css';
import { Messages } from '../../components/Messages';
import { followAppearance } from '../../lib/browser/appearance';
import { announceLanguage, browserText } from '../../lib/browser/i18n';
import { LibraryPage } from './LibraryPage';
import './library.css';

announceLanguage(document);
void followAppearance(document).finally(() =>
  render(
    <Messages.Provider value={browserText()}>
      <LibraryPage />
    </Messages.Provider>,
    document.body,
  ),
);
