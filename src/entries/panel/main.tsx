import '../../ui/theme.css';
import '../../ui/controls.css';
import { render } from 'preact';
import { followActiveTab } from '../../browser/active-tab.ts';
import { PopupProgram } from '../popup/PopupProgram.tsx';

const app = document.getElementById('app');

function show(tab: number | null | undefined): void {
  if (app) render(<PopupProgram tab={tab} place="panel" />, app);
}

show(undefined);
followActiveTab(show, new AbortController().signal);
