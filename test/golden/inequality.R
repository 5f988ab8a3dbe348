# Writes inequality.json: measures of weighted samples by the package laeken, for test/golden/inequality.test.ts.
# Rscript test/golden/inequality.R
library(laeken)

# A generator of whole numbers, so that the samples are the same everywhere.
draw <- function(seed, n, most) {
  values <- numeric(n)
  for (place in 1:n) {
    seed <- (seed * 16807) %% 2147483647
    values[place] <- seed %% most
  }
  values
}

sample_of <- function(seed, n, most) {
  incomes <- draw(seed, n, most)
  weights <- draw(seed + 1, n, 900) + 1
  at <- function(definition_probs) weightedQuantile(incomes, weights, definition_probs)
  line <- function(share) arpt(incomes, weights, p = share)
  list(
    incomes = incomes,
    weights = weights,
    gini = gini(incomes, weights)$value / 100,
    deciles = as.numeric(at((1:9) / 10)),
    median = weightedMedian(incomes, weights),
    line60 = as.numeric(line(0.6)),
    rate60 = arpr(incomes, weights, p = 0.6)$value / 100,
    rate50 = arpr(incomes, weights, p = 0.5)$value / 100,
    gap60 = rmpg(incomes, weights)$value / 100
  )
}

number <- function(x) paste0("[", paste(format(x, digits = 15, trim = TRUE, scientific = FALSE), collapse = ", "), "]")
one <- function(x) format(x, digits = 12, scientific = FALSE, trim = TRUE)
entry <- function(s) paste0(
  '  {\n    "incomes": ', number(s$incomes), ',\n    "weights": ', number(s$weights),
  ',\n    "gini": ', one(s$gini), ',\n    "deciles": ', number(s$deciles), ',\n    "median": ', one(s$median),
  ',\n    "line60": ', one(s$line60), ',\n    "rate60": ', one(s$rate60), ',\n    "rate50": ', one(s$rate50),
  ',\n    "gap60": ', one(s$gap60), '\n  }'
)
samples <- list(sample_of(11, 40, 400000), sample_of(29, 60, 90000), sample_of(97, 25, 1000000))
text <- paste0("[\n", paste(sapply(samples, entry), collapse = ",\n"), "\n]\n")
writeLines(text, "test/golden/inequality.json", sep = "")
