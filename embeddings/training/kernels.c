// Inner loops of training and of the reference scores; kernels.py compiles and calls them.
#include <math.h>
#include <string.h>

// out[i] = mean (or sum) of the rows of W that text i names
void bag(const float *W, int D, const int *ids, const int *off, int n, int mean, float *out) {
#pragma omp parallel for schedule(static)
  for (int i = 0; i < n; i++) {
    float *o = out + (long)i * D;
    memset(o, 0, D * sizeof(float));
    for (int k = off[i]; k < off[i + 1]; k++)
      for (int d = 0; d < D; d++) o[d] += W[(long)ids[k] * D + d];
    if (mean && off[i + 1] > off[i])
      for (int d = 0; d < D; d++) o[d] /= off[i + 1] - off[i];
  }
}

// adds the gradient of bag() into G; each thread owns a quarter of the columns, so no two write one cell
void bag_grad(float *G, int D, const int *ids, const int *off, int n, int mean, const float *dout) {
  int parts = 4, step = D / parts;
#pragma omp parallel for schedule(static)
  for (int t = 0; t < parts; t++)
    for (int i = 0; i < n; i++) {
      const float *g = dout + (long)i * D + t * step;
      float s = mean ? 1.0f / (off[i + 1] - off[i]) : 1.0f;
      for (int k = off[i]; k < off[i + 1]; k++) {
        float *o = G + (long)ids[k] * D + t * step;
        for (int d = 0; d < step; d++) o[d] += s * g[d];
      }
    }
}

// lazy Adam: only on the touched rows; clears their gradient; c1 and c2 are the bias corrections
void adam(float *W, float *M, float *V, float *G, const int *rows, int n, int D, float rate, float c1, float c2) {
#pragma omp parallel for schedule(static)
  for (int i = 0; i < n; i++)
    for (long r = (long)rows[i] * D, d = r; d < r + D; d++) {
      float g = G[d], m = M[d] = .9f * M[d] + .1f * g, v = V[d] = .999f * V[d] + .001f * g * g;
      G[d] = 0;
      W[d] -= rate * (m / c1) / (sqrtf(v / c2) + 1e-8f);
    }
}

// M[u][p] = largest T[u][w] over the words w of passage p; -2 for a passage without words
void maxsim(const float *T, int nq, int np, const int *pw, const int *poff, int B, float *M) {
#pragma omp parallel for schedule(static)
  for (int u = 0; u < nq; u++)
    for (int p = 0; p < B; p++) {
      float best = -2;
      for (int k = poff[p]; k < poff[p + 1]; k++)
        if (T[(long)u * np + pw[k]] > best) best = T[(long)u * np + pw[k]];
      M[(long)u * B + p] = best;
    }
}
