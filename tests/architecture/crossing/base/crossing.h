// Part of a test: a base header that reaches up into another layer, which the layer check must notice.
#include "graph/store/store.h"
