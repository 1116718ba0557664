import { render } from 'preact';
import '../../components/tokens.css';
import { Messages } from '../../components/Messages';
import { followAppearance } from '../../lib/browser/appearance';
import { announceLanguage, browserText } from '../../lib/browser/i18n';
import { browserWorld } from './browser-world';
import { OptionsPage } from './OptionsPage';

announceLanguage(document);
void followAppearance(document).finally(() =>
  render(
    <Messages.Provider value={browserText()}>
      <OptionsPage world={browserWorld} />
    </Messages.Provider>,
    document.body,
  ),
);
