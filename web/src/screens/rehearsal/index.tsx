export { Bar } from './bar.tsx';
export { Rehearse } from './rehearse.tsx';
export { SeatPage } from './seat.tsx';
export { TryDialog } from './try-dialog.tsx';
