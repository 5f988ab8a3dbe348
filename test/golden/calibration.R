# Writes calibration.json: calibrations by the package survey, for test/population/calibration/calibrate-weights.test.ts.
# Rscript test/golden/calibration.R
suppressPackageStartupMessages(library(survey))

# A generator of whole numbers, so that the samples are the same everywhere.
draw <- function(seed, n, most) {
  values <- numeric(n)
  for (place in 1:n) {
    seed <- (seed * 16807) %% 2147483647
    values[place] <- seed %% most
  }
  values
}

sample_of <- function(seed, n, shift) {
  weights <- draw(seed, n, 40) + 10
  columns <- cbind(
    one = rep(1, n),
    type = draw(seed + 1, n, 3) %% 2,
    persons = draw(seed + 2, n, 5) + 1,
    income = draw(seed + 3, n, 4000)
  )
  totals <- round(colSums(columns * weights) * shift)
  data <- as.data.frame(columns)
  design <- svydesign(ids = ~1, weights = weights, data = data)
  formula <- ~ one + type + persons + income - 1
  calibrated <- function(calfun, bounds) {
    found <- calibrate(design, formula, totals, calfun = calfun, bounds = bounds, epsilon = 1e-13, maxit = 200)
    weights(found) / weights
  }
  list(
    weights = weights, columns = columns, totals = totals,
    raking = calibrated("raking", c(-Inf, Inf)),
    logit = calibrated("logit", c(0.4, 2.5))
  )
}

number <- function(x) paste0("[", paste(format(x, digits = 12, trim = TRUE, scientific = FALSE), collapse = ", "), "]")
column <- function(s, name) paste0('      { "name": "', name, '", "values": ', number(s$columns[, name]), ', "total": ', s$totals[[name]], " }")
entry <- function(s) paste0(
  '  {\n    "weights": ', number(s$weights), ',\n    "targets": [\n',
  paste(sapply(colnames(s$columns), function(name) column(s, name)), collapse = ",\n"),
  '\n    ],\n    "raking": ', number(s$raking), ',\n    "logit": ', number(s$logit), "\n  }"
)
samples <- list(
  sample_of(11, 30, c(1, 1.1, 1.05, 1.02)),
  sample_of(29, 60, c(1.2, 1.05, 1.25, 1.3)),
  sample_of(97, 25, c(0.9, 0.8, 0.9, 0.8))
)
text <- paste0("[\n", paste(sapply(samples, entry), collapse = ",\n"), "\n]\n")
writeLines(text, "test/golden/calibration.json", sep = "")
