import type { HandleClientError } from '@sveltejs/kit';

/** A page that is not there says so itself; anything else is told where whoever builds this looks. */
export const handleError: HandleClientError = ({ error, status }) => {
  if (status !== 404) console.error(error);
};
