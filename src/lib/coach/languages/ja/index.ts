import type { Phrases } from '../../phrases';
import classView from './class';
import access from './access';
import card from './card';
import lending from './lending';
import levels from './levels';
import lookup from './lookup';
import offline from './offline';
import pages from './pages';
import practising from './practising';
import progress from './progress';
import replay from './replay';
import settings from './settings';
import share from './share';
import site from './site';
import unfinished from './unfinished';

const ja: Phrases = {
  ...site,
  ...pages,
  ...practising,
  access,
  card,
  class: classView,
  lending,
  levels,
  lookup,
  offline,
  progress,
  replay,
  settings,
  share,
  unfinished,
};

export default ja;
