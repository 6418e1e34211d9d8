/**
 * A rule is switched off only with the reason why: `eslint-disable-next-line rule -- reason`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const reasonedDisable = {
  meta: { type: 'problem', schema: [], messages: { reason: 'Say why after `--`.' } },
  create: ({ sourceCode, report }) => ({
    Program() {
      for (const comment of sourceCode.getAllComments()) {
        const { loc, value } = comment;
        if (loc && /^\s*eslint-disable/.test(value) && !/\s--\s+\S/.test(value))
          report({ loc, messageId: 'reason' });
      }
    },
  }),
};
