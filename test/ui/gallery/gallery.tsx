import '../../../src/ui/theme.css';
import '../../../src/ui/controls.css';
import { render } from 'preact';
import { POPUP_SCREENS, PopupScreen } from './popup-screens.tsx';

// Every screen in every state, with invented data: `?screen=popup/match`.
const screen = new URLSearchParams(location.search).get('screen') ?? '';
const [group, name = ''] = screen.split('/');

function Index() {
  return (
    <ul>
      {POPUP_SCREENS.map((one) => (
        <li key={one}>
          <a href={`?screen=popup/${one}`}>popup/{one}</a>
        </li>
      ))}
    </ul>
  );
}

const app = document.getElementById('app');
if (app) render(group === 'popup' ? <PopupScreen name={name} /> : <Index />, app);
