/**
 * Does what a command is for; when it cannot, says why in one sentence and ends with a failure.
 * @param {() => void | Promise<void>} work
 */
export async function orSayWhyNot(work) {
  try {
    await work();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
