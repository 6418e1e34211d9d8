import { expect, test } from 'vitest';
import { loadedWith, nameOfFile, piece, type Manifest } from './manifest';

const manifest: Manifest = {
  'app.js': {
    file: 'app.js',
    name: 'app',
    imports: ['_base.js'],
    dynamicImports: ['lang/vi.ts', 'copier.ts'],
  },
  'lang/vi.ts': { file: 'vi.js', name: 'vi', imports: ['_base.js', '_forms.js'], css: ['vi.css', 'app.css'] },
  'lang/vi/leaflets.ts': { file: 'leaflets.js', name: 'leaflets', imports: ['_forms.js'] },
  'copier.ts': { file: 'copier.js', name: 'copier', imports: ['_base.js'], css: ['app.css'] },
  'fonts/latin.woff2': { file: 'latin.woff2' },
  '_base.js': { file: 'base.js', name: 'base', imports: ['_forms.js', '_base.js'] },
  '_forms.js': { file: 'forms.js', name: 'forms' },
  '_own.js': { file: 'own.js', name: 'own' },
};

test('what is imported is loaded too, however far; what is imported when it is needed is not', () => {
  expect([...loadedWith(manifest, ['app.js'])].sort()).toEqual(['_base.js', '_forms.js', 'app.js']);
});

test('the piece of a language is what nobody else loads', () => {
  expect(piece(manifest, (source) => source.startsWith('lang/vi'))).toEqual([
    'leaflets.js',
    'vi.js',
    'vi.css',
  ]);
});

test('a shared file whose name is made anew is called by what it is of', () => {
  expect(['base.js', 'vi.css', 'x.js'].map((file) => nameOfFile(manifest, file))).toEqual([
    'base',
    'vi',
    'x.js',
  ]);
});
