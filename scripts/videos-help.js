/** What `npm run videos -- --help` says. */
export const HELP = `Makes films of scenarios, into videos/.

  npm run videos -- jumin-visa-household --lang vi --make lawson
  npm run videos -- --all --lang en,ja,zh-Hans,vi

Which
  NAME ...            scenarios, by their names
  --all               every scenario
  --lang en,ja        in which languages: en, ja, zh-Hans, vi (usually en)
  --make NAME|all     on which maker's machine (usually the first)
  --replay FILE       a rehearsal that somebody kept, instead of a scenario

How
  --size 1280x800|1920x1080|800x1280
  --coach beside|off  with the coach's words in the picture, or without
  --pace calm|brisk
  --web               WebM too
  --burn              the subtitles in the picture
  --again             also films that would become the same again
  --out FOLDER        elsewhere than videos/

Much at once
  --workers N         so many films at once (usually as many as there are cores)
  --shard 1/8         the first of eight parts, for many machines
  --sheet             no film, only the sheet of those in the folder

More: docs/videos.md`;
