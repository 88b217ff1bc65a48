using MimFunctions.Benchmarks.Drawing;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>What was measured of one summary of a hub of one size.</summary>
/// <param name="Summary">Its name.</param>
/// <param name="Size">What the hub holds.</param>
/// <param name="Figures">By work.</param>
internal sealed record DrawingRow(string Summary, DrawingPlan Size, IReadOnlyDictionary<Work, WorkFigures> Figures);
