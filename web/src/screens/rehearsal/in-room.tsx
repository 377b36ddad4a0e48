export { Bar } from './bar.tsx';
export { Mark } from './mark.tsx';
