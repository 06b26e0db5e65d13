import '../../ui/theme.css';
import '../../ui/controls.css';
import '../../ui/page.css';
import { render } from 'preact';
import { OptionsProgram } from './OptionsProgram.tsx';

const app = document.getElementById('app');
if (app) render(<OptionsProgram />, app);
