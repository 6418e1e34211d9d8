import { pageScript } from '../page-script';

/** `client/` as one script that can stand in the page: nothing in it may end the element it stands in. */
export async function sheetScript(): Promise<string> {
  const script = await pageScript('sheet/client/main.ts');
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
