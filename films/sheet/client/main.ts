import { fragment } from './fragment';
import { showLanguage } from './language';
import { listenToMachines } from './machines';
import { Player } from './player';

const dialog = document.querySelector('dialog');
if (dialog) wake(new Player(dialog));

/** The address says what is shown: a film, else a language, else the reader's own. */
function wake(player: Player): void {
  const follow = () => {
    const named = document.getElementById(fragment());
    const film = named?.closest<HTMLElement>('.film') ?? null;
    showLanguage(film?.closest('.sheet')?.id ?? named?.id ?? '');
    player.show(film);
  };
  document.addEventListener('click', (event) => {
    const card = event.target instanceof Element ? event.target.closest('.card') : null;
    // in another tab it is the file itself
    if (!card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.hash = card.closest('.film')?.id ?? '';
  });
  addEventListener('hashchange', follow);
  listenToMachines();
  document.documentElement.classList.add('awake');
  follow();
}
