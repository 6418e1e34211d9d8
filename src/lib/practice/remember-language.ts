/** As `remember`, when what keeps it has come: no page waits for that. */
export async function rememberLanguage(language: string): Promise<void> {
  try {
    const { remember } = await import('./memory');
    remember({ language });
  } catch {
    // it is asked again where the site begins
  }
}
