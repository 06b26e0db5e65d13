import '../../ui/theme.css';
import '../../ui/controls.css';
import '../../ui/page.css';
import { render } from 'preact';
import { LibraryProgram } from './LibraryProgram.tsx';

const app = document.getElementById('app');
if (app) render(<LibraryProgram />, app);
