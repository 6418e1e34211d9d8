import { isLanguage, type Language } from '$lib/coach';

export const match = (param: string): param is Language => isLanguage(param);
