import '../../../src/ui/theme.css';
import '../../../src/ui/controls.css';
import '../../../src/ui/page.css';
import { render } from 'preact';
import { IMPORT_SCREENS, ImportScreen } from './import-screens.tsx';
import { LIBRARY_SCREENS, LibraryScreen } from './library-screens.tsx';
import { POPUP_SCREENS, PopupScreen } from './popup-screens.tsx';
import { PROFILE_SCREENS, ProfileScreen } from './profile-screens.tsx';

// Every screen in every state, with invented data: `?screen=popup/match`.
const GROUPS = [
  { id: 'popup', names: POPUP_SCREENS, Screen: PopupScreen },
  { id: 'profile', names: PROFILE_SCREENS, Screen: ProfileScreen },
  { id: 'import', names: IMPORT_SCREENS, Screen: ImportScreen },
  { id: 'library', names: LIBRARY_SCREENS, Screen: LibraryScreen },
];

const [id, name = ''] = (new URLSearchParams(location.search).get('screen') ?? '').split('/');
const group = GROUPS.find((one) => one.id === id);

function Index() {
  return (
    <ul>
      {GROUPS.flatMap(({ id, names }) => names.map((one) => `${id}/${one}`)).map((one) => (
        <li key={one}>
          <a href={`?screen=${one}`}>{one}</a>
        </li>
      ))}
    </ul>
  );
}

const app = document.getElementById('app');
if (app) render(group ? <group.Screen name={name} /> : <Index />, app);
