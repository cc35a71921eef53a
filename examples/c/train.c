/* Runs a training step over and over from a server of one's own:
 *   train FILE.tpx INPUTS.safetensors STEPS LOSS
 * LOSS is the number of the result that is printed after each step. The arguments
 * that the program donates (weights, optimizer state) stay on the ranks.
 *
 *   cc train.c -ltp_runtime -o train
 */
#include "tp/runtime/tp.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static tp_error error;

static void check(tp_code code) {
  if (code == TP_OK)
    return;
  fprintf(stderr, "train: %s\n", error.message);
  exit(1);
}

int main(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "usage: train FILE.tpx INPUTS.safetensors STEPS LOSS\n");
    return 2;
  }
  long steps = atol(argv[3]);
  size_t loss = (size_t)atol(argv[4]);

  tp_executable *executable;
  check(tp_executable_open(argv[1], &executable, &error));
  tp_tensor tensor;
  check(tp_executable_result(executable, loss, &tensor, &error));
  if (strcmp(tensor.type, "f32") != 0 || tensor.bytes != sizeof(float)) {
    fprintf(stderr, "train: result %s is not one f32\n", argv[4]);
    return 1;
  }

  tp_session *session;
  check(tp_session_create(executable, NULL, &session, &error));
  check(tp_session_load(session, argv[2], &error));
  check(tp_session_feed_donated(session, &error));
  for (long step = 0; step < steps; ++step) {
    float value;
    check(tp_session_step(session, &error));
    check(tp_session_read(session, loss, &value, sizeof value, &error));
    printf("step %ld: %s = %.9g\n", step, tensor.name, (double)value);
  }
  tp_session_close(session);
  tp_executable_close(executable);
  return 0;
}
