type Machine = { terminal: string; make: string };

/** The buttons that choose a machine: each language's own, all of them for every language. */
export function listenToMachines(): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
    const choice = sheet.querySelector<HTMLElement>('.machines');
    if (!choice) continue;
    choice.hidden = false;
    choice.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) choose(machineOf(button));
    });
  }
  choose({ terminal: '', make: '' });
}

/** Where a language has no film of this make, those of the terminal; where none of the terminal, all. */
function choose(machine: Machine): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
    const films = [...sheet.querySelectorAll<HTMLElement>('.film')];
    const own = [machine, { ...machine, make: '' }, { terminal: '', make: '' }].find((wider) =>
      films.some((film) => isOf(film, wider)),
    );
    if (own) showMachine(sheet, films, own);
  }
}

function showMachine(sheet: HTMLElement, films: HTMLElement[], machine: Machine): void {
  for (const film of films) film.hidden = !isOf(film, machine);
  for (const row of sheet.querySelectorAll<HTMLElement>('.machines .makes'))
    row.hidden = row.dataset.of !== machine.terminal;
  for (const button of sheet.querySelectorAll('.machines button')) {
    const { terminal, make } = machineOf(button);
    const isOfRow = button.closest('.makes') !== null;
    button.ariaPressed = String(terminal === machine.terminal && (!isOfRow || make === machine.make));
  }
}

const isOf = (film: Element, { terminal, make }: Machine): boolean =>
  (terminal === '' || machineOf(film).terminal === terminal) &&
  (make === '' || machineOf(film).make === make);

const machineOf = (element: Element): Machine => ({
  terminal: element.getAttribute('data-terminal') ?? '',
  make: element.getAttribute('data-make') ?? '',
});
