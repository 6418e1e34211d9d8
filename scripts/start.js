import './node-version.js';
import { installPackages } from './packages.js';
import { orSayWhyNot } from './say.js';
import { networkAddresses, serveSite } from './server.js';
import { buildSite } from './site.js';

await orSayWhyNot(async () => {
  installPackages();
  buildSite();
  const port = await serveSite({ port: 4173, orNext: true });
  console.log(`\nKiosk Keiko is open at\n\n  http://localhost:${port}\n`);
  const addresses = networkAddresses();
  if (addresses.length > 0) {
    console.log('and, from a tablet on the same network, at\n');
    for (const address of addresses) console.log(`  http://${address}:${port}`);
  }
  console.log('\nCtrl+C closes it.');
});
