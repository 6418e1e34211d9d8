/** Whose work is in every film; its licence asks for it to be named. */
export const VOICE =
  'HTS Voice "Mei" (c) 2009-2013 Nagoya Institute of Technology, Department of Computer Science (MMDAgent), CC BY 3.0';
