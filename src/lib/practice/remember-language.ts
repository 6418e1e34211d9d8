/** As `remember`, when what keeps it has come: no page waits for that. */
export async function rememberLanguage(language: string): Promise<void> {
  try {
    const { remember } = await import('./memory');
    remember({ language });
  } catch {
    // it is asked again where the site begins
  }
}

/** As `recall`; null where what keeps it does not come. Never throws. */
export async function languageBefore(): Promise<string | null> {
  try {
    const { recall } = await import('./memory');
    return recall().language;
  } catch {
    return null;
  }
}
