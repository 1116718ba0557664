import { render } from 'preact';
import '../../components/tokens.css';
import { Messages } from '../../components/Messages';
import { followAppearance } from '../../lib/browser/appearance';
import { announceLanguage, browserText } from '../../lib/browser/i18n';
import { browserWorld } from './browser-world';
import { createPopup } from './model';
import { Popup } from './Popup';

const popup = createPopup(browserWorld);
void popup.start();
announceLanguage(document);
void followAppearance(document).finally(() =>
  render(
    <Messages.Provider value={browserText()}>
      <Popup popup={popup} />
    </Messages.Provider>,
    document.body,
  ),
);
