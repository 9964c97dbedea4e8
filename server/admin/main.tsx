import { render } from 'preact';
import { HomePage } from './components/HomePage.tsx';

const root = document.getElementById('home-page');
if (root) render(<HomePage bridge={window.shopify} />, root);
