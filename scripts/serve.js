import { orSayWhyNot } from './say.js';
import { serveSite } from './server.js';

await orSayWhyNot(async () => {
  const port = await serveSite({ port: Number(process.argv[2]) });
  console.log(`http://localhost:${port}`);
});
