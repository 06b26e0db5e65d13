import '../../ui/theme.css';
import '../../ui/controls.css';
import { render } from 'preact';
import { activeTab } from '../../browser/active-tab.ts';
import { PopupProgram } from './PopupProgram.tsx';

const app = document.getElementById('app');

function show(tab: number | null | undefined): void {
  if (app) render(<PopupProgram tab={tab} place="popup" />, app);
}

/** `?tab=7` opens the popup of that tab as an ordinary page. */
const named = Number(new URLSearchParams(location.search).get('tab'));
if (Number.isInteger(named) && named > 0) show(named);
else {
  // The frame is painted while the browser is being asked.
  show(undefined);
  void activeTab().then(show);
}
