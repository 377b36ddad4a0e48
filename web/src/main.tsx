import { render } from 'preact';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');
render(<h1>Shoebox</h1>, app);
