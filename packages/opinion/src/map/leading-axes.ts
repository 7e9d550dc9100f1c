import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Eigenvalues, highest first, each with its vector of length 1. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: readonly Float64Array[];
}

/** How far from an eigenvector is near enough, as a share of the highest eigenvalue. */
const NEAR = 1e-12;
/** What is left of a vector when others are taken out of it is nothing below this share of its length. */
const NOTHING = 1e-10;
/** Vectors that the search begins with: equal eigenvalues are told apart up to that many. */
const BLOCK = 3;
const FIRST_LOOK = 24;

/** A space that grows: vectors at right angles to each other, and what the matrix makes of each. */
interface Space {
  readonly matrix: Float64Array;
  readonly size: number;
  readonly basis: Float64Array[];
  readonly images: Float64Array[];
}

/**
 * The first eigenvectors of a symmetric matrix that has no negative eigenvalues: Rayleigh and Ritz's in a block Krylov
 * space (Golub and Underwood, 1977), whose vectors are kept at right angles to each other. The space grows until the
 * vectors are exact to rounding, at most to all of it, so that the answer is never less than that of a full
 * decomposition. The small problem inside it is solved by ml-matrix.
 *
 * @param matrix row after row, `size` × `size`
 */
export function leadingAxes(matrix: Float64Array, size: number, wanted: number): Eigen {
  if (size === 0) return { values: [], vectors: [] };
  const space: Space = { matrix, size, basis: [], images: [] };
  for (let number = 0; number < Math.min(BLOCK, size); number += 1) widen(space, start(size, number));
  let look = Math.min(FIRST_LOOK, size);
  for (let next = 0; ; next += 1) {
    const isWhole = next >= space.basis.length || space.basis.length >= size;
    if (isWhole || space.basis.length >= look) {
      const { found, isNear } = ritz(space, wanted);
      if (isNear || isWhole) return found;
      look = Math.ceil(look * 1.5);
    }
    widen(space, space.images[next]!);
  }
}

/** Vectors to begin with that lie along nothing in particular; the same on every machine. */
function start(size: number, number: number): Float64Array {
  const turn = Math.sqrt([2, 3, 5][number]!);
  return Float64Array.from({ length: size }, (_, index) => ((index + 1) * turn) % 1) //
    .map((share) => share - 0.5 + (number === 0 ? 0.6 : 0));
}

/** Takes a vector into the space, unless it already lies in there. */
function widen({ matrix, size, basis, images }: Space, vector: Float64Array): void {
  const fresh = Float64Array.from(vector);
  const before = length(fresh);
  // Twice is enough (Parlett, 1980, after Kahan).
  for (let time = 0; time < 2; time += 1)
    for (const other of basis) {
      const along = dot(fresh, other);
      for (let index = 0; index < size; index += 1) fresh[index]! -= along * other[index]!;
    }
  const after = length(fresh);
  if (after <= NOTHING * before || after === 0) return;
  for (let index = 0; index < size; index += 1) fresh[index]! /= after;
  basis.push(fresh);
  images.push(times(matrix, size, fresh));
}

function ritz(space: Space, wanted: number): { readonly found: Eigen; readonly isNear: boolean } {
  const { size, basis, images } = space;
  const small = new Matrix(basis.length, basis.length);
  for (let row = 0; row < basis.length; row += 1)
    for (let column = 0; column <= row; column += 1) {
      const value = dot(basis[row]!, images[column]!);
      small.set(row, column, value);
      small.set(column, row, value);
    }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(small, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((_, index) => index)
    .toSorted((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  const picked = order.slice(0, Math.min(wanted, basis.length));
  const weights = picked.map((index) => basis.map((_, row) => eigenvectorMatrix.get(row, index)));
  const values = picked.map((index) => Math.max(0, realEigenvalues[index]!));
  const vectors = weights.map((shares) => mixed(basis, shares, size));
  const highest = values[0] ?? 0;
  const isNear = picked.every(
    (_, at) => missBy(vectors[at]!, mixed(images, weights[at]!, size), values[at]!) <= NEAR * highest,
  );
  return { found: { values, vectors }, isNear };
}

/** How far the matrix moves a vector beyond making it `value` times as long. */
function missBy(vector: Float64Array, image: Float64Array, value: number): number {
  let sum = 0;
  for (let index = 0; index < vector.length; index += 1) sum += (image[index]! - value * vector[index]!) ** 2;
  return Math.sqrt(sum);
}

function mixed(vectors: readonly Float64Array[], shares: readonly number[], size: number): Float64Array {
  const sum = new Float64Array(size);
  vectors.forEach((vector, at) => {
    const share = shares[at]!;
    for (let index = 0; index < size; index += 1) sum[index]! += share * vector[index]!;
  });
  return sum;
}

function times(matrix: Float64Array, size: number, vector: Float64Array): Float64Array {
  const product = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    const from = row * size;
    for (let column = 0; column < size; column += 1) sum += matrix[from + column]! * vector[column]!;
    product[row] = sum;
  }
  return product;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += one[index]! * other[index]!;
  return sum;
}

const length = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));
