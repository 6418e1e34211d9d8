// Before the first paint: what this device keeps of the settings, as attributes that app.css knows. The pages mend the rest.
try {
  const { text, contrast, theme, motion } = JSON.parse(localStorage.getItem('kiosk-keiko.settings') ?? '{}');
  Object.assign(document.documentElement.dataset, { text, contrast, theme, motion });
} catch {
  // as usual
}
if (matchMedia('(prefers-contrast: more)').matches) document.documentElement.dataset.contrast = 'high';
