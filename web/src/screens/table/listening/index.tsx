export { PlainCard, PlainShoes, PlainTender } from './cards.tsx';
export { Told } from './told.tsx';
