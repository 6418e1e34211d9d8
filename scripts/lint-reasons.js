/**
 * A rule is switched off only with the reason why: `eslint-disable-next-line rule -- reason`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const reasonedDisable = {
  meta: { type: 'problem', schema: [], messages: { reason: 'Say why after `--`.' } },
  create: (context) => ({
    Program() {
      const silent = context.sourceCode
        .getAllComments()
        .filter(({ value }) => /^\s*eslint-disable/.test(value) && !/\s--\s+\S/.test(value));
      for (const { loc } of silent) if (loc) context.report({ loc, messageId: 'reason' });
    },
  }),
};
