# Writes inequality-shares.json: shares of tenths and redistribution of samples, for test/golden/inequality-shares.test.ts.
# Gini and poverty: the package laeken. Points of the Lorenz curve, Palma and S80/S20: the definition of the curve, straight lines between the shares of the values in order. The function qsr of laeken
# takes the row at the limit of a fifth whole, so that it is another definition.
# Rscript test/golden/inequality-shares.R
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

lorenz_at <- function(incomes, weights, at) {
  order_of <- order(incomes)
  sizes <- cumsum(weights[order_of]) / sum(weights)
  shares <- cumsum((weights * incomes)[order_of]) / sum(weights * incomes)
  approx(c(0, sizes), c(0, shares), xout = at)$y
}

sample_of <- function(seed, n, most, weights) {
  before <- draw(seed, n, most)
  # 5 % of what is above 1,000 is paid, and 9,000 is received.
  after <- before - floor(pmax(before - 1000, 0) / 20) + 9000
  lorenz <- lorenz_at(before, weights, (1:9) / 10)
  list(
    before = before, after = after, weights = weights,
    lorenz = lorenz,
    palma = (1 - lorenz[9]) / lorenz[4],
    s80s20 = (1 - lorenz[8]) / lorenz[2],
    giniBefore = gini(before, weights)$value / 100,
    giniAfter = gini(after, weights)$value / 100,
    gap60 = rmpg(before, weights)$value / 100,
    gapAfter60 = rmpg(after, weights)$value / 100
  )
}

number <- function(x) paste0("[", paste(format(x, digits = 15, trim = TRUE, scientific = FALSE), collapse = ", "), "]")
entry <- function(s) paste0(
  "  {\n", paste(sapply(names(s), function(name) {
    value <- s[[name]]
    paste0('    "', name, '": ', if (length(value) > 1) number(value) else format(value, digits = 12, scientific = FALSE, trim = TRUE))
  }), collapse = ",\n"), "\n  }"
)
samples <- list(
  # No share is reached exactly: version 0.5.2 of laeken takes the next value there, and not the mean of both that its documentation states.
  sample_of(11, 41, 400000, draw(12, 41, 700) + 1),
  sample_of(53, 61, 90000, draw(54, 61, 500) + 1),
  sample_of(29, 37, 250000, draw(30, 37, 900) + 1)
)
writeLines(paste0("[\n", paste(sapply(samples, entry), collapse = ",\n"), "\n]\n"), "test/golden/inequality-shares.json", sep = "")
