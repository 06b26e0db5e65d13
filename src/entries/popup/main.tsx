import '../../ui/theme.css';
import '../../ui/controls.css';
import { render } from 'preact';
import { activeTab } from '../../browser/page-access.ts';
import { PopupProgram } from './PopupProgram.tsx';

/** `?tab=7` opens the popup of that tab as an ordinary page. */
const named = Number(new URLSearchParams(location.search).get('tab'));
const tab = Number.isInteger(named) && named > 0 ? Promise.resolve(named) : activeTab();

const app = document.getElementById('app');
if (app) render(<PopupProgram tab={tab} />, app);
