import { render } from 'preact';
import '../../components/tokens.css';
import { Messages } from '../../components/Messages';
import { followAppearance } from '../../lib/browser/appearance';
import { announceLanguage, browserText } from '../../lib/browser/i18n';
import { ReaderPage } from './ReaderPage';
import './reader.css';

announceLanguage(document);
void followAppearance(document).finally(() =>
  render(
    <Messages.Provider value={browserText()}>
      <ReaderPage id={new URLSearchParams(location.search).get('id') ?? ''} />
    </Messages.Provider>,
    document.body,
  ),
);
