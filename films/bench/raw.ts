import { spawn } from 'node:child_process';

/**
 * The pictures of a film or of a list, grey, one byte a dot.
 * @param words what ffmpeg reads, and what it does with it
 * @param bytes of a picture
 * @throws when it cannot be decoded
 */
export async function* frames(ffmpeg: string, words: string[], bytes: number): AsyncGenerator<Buffer> {
  const grey = ['-map', '0:v:0', '-fps_mode', 'passthrough', '-f', 'rawvideo', '-pix_fmt', 'gray', '-'];
  const child = spawn(ffmpeg, ['-v', 'error', '-nostdin', ...words, ...grey], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    let rest: Buffer[] = [];
    let length = 0;
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      rest.push(chunk);
      length += chunk.length;
      if (length < bytes) continue;
      const all = Buffer.concat(rest);
      let from = 0;
      for (; from + bytes <= all.length; from += bytes) yield all.subarray(from, from + bytes);
      rest = [all.subarray(from)];
      length = all.length - from;
    }
    if ((await ended) !== 0) throw new Error(`ffmpeg: ${complaint}`);
  } finally {
    child.kill();
  }
}
