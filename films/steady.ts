/** What Chromium is told so that it draws the same picture the same, dot by dot, each time. */
export const steady = [
  '--run-all-compositor-stages-before-draw',
  '--disable-new-content-rendering-timeout',
  '--disable-threaded-animation',
  '--disable-threaded-scrolling',
  '--disable-checker-imaging',
  '--disable-image-animation-resync',
  '--disable-partial-raster',
  '--num-raster-threads=1',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];
