/** After any of these a browser may let a page sound. */
export const TOUCHES = ['pointerup', 'touchend', 'click', 'keydown'] as const;

/** What the browser knows of touches; some do not tell. */
export const activation = () => (navigator as Partial<Pick<Navigator, 'userActivation'>>).userActivation;
