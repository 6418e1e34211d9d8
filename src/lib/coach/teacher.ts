import { createContext } from 'svelte';
import { filled as substituted, matcher, type Text, type Value, type Words } from '../words';
import type { KeyWords, Lessons, ScenarioWords } from './lessons';
import type { Forms } from './phrases';

/** Speaks a language at a terminal. What it does not know is empty. */
export type Teacher = {
  tell: (text: Text) => Words;
  /** What Japanese words mean. */
  meaning: (words: Words) => Words;
  /** What a key does at a step, and why people press it; null when nothing is said of it. */
  explain: (step: string, key: string) => KeyWords | null;
  scenario: (id: string) => ScenarioWords;
};

/** For every component at a terminal. */
export const [getTeacher, setTeacher] = createContext<Teacher>();

/** `labels`: the terminal's. */
export function teacherOf(lessons: Lessons, labels: Record<string, Words>, forms: Forms): Teacher {
  const parted = matcher(Object.keys(lessons.meanings));
  const tell = ({ id, with: values }: Text): Words => filled(own(lessons.said, id) ?? '', values);
  return {
    tell,
    meaning,
    explain: (step, key) => {
      const kind = /^\d$/.test(key) ? 'digit' : key;
      const found = own(lessons.keys, `${step}/${kind}`) ?? own(lessons.keys, kind) ?? family(kind);
      return found ? { does: filled(found.does), why: filled(found.why) } : null;
    },
    scenario: (id) => filledDeep(own(lessons.scenarios, id) ?? { title: '', goal: '' }),
  };

  /** Keys of one kind are many, as `person.*`. */
  function family(key: string): KeyWords | undefined {
    const alike = (name: string) =>
      name.includes('*') && new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.+')}$`).test(key);
    return Object.entries(lessons.keys).find(([name]) => alike(name))?.[1];
  }

  /** A list, or several sentences, means what its parts mean. */
  function meaning(words: Words): Words {
    const parts = parted(words) ?? [];
    return parts
      .map(({ key, values, then }) => {
        const meant = substituted(own(lessons.meanings, key) ?? '', values);
        return then === '' ? meant : meant.replace(/[.。]$/, '') + forms.between[then];
      })
      .join('');
  }

  /** Labels are Japanese in every language; a name that is neither label nor value stays as it is. */
  function filled(words: Words, values: Record<string, Value> = {}): Words {
    return words.replace(/\[([a-zA-Z.-]+)\]/g, (whole, name: string) => {
      const value = own(values, name);
      if (value !== undefined) return written(value);
      const label = own(labels, name);
      return label === undefined ? whole : forms.label(label);
    });
  }

  function filledDeep({ say = {}, ...one }: ScenarioWords): ScenarioWords {
    const told = Object.fromEntries(Object.entries(say).map(([name, words]) => [name, filled(words)]));
    return { ...one, title: filled(one.title), goal: filled(one.goal), say: told };
  }

  function written(value: Value): Words {
    if (typeof value === 'string') return value;
    if ('yen' in value) return forms.yen(value.yen);
    if ('day' in value) return forms.day(value.day);
    return 'all' in value ? forms.all(value.all.map(tell)) : tell(value);
  }
}

const own = <T>(all: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;
