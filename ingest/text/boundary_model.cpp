#include "ingest/text/boundary_model.h"

namespace gainsay::text {

BoundaryModel BoundaryModel::read(WeightReader& in) {
  auto weights = in.shorts();
  if (weights.size() != boundary_rows) in.reject("boundary model of another size");
  return BoundaryModel(std::move(weights));
}

}  // namespace gainsay::text
