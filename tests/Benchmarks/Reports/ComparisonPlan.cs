using MimFunctions.Benchmarks.Corpus;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>How a comparison is run.</summary>
/// <param name="Forms">Forms a round for the fast ones.</param>
/// <param name="PeerForms">Forms a round for Node-RED.</param>
/// <param name="Rounds">How often.</param>
/// <param name="Contestants">Who: hub, floor, batch, node-red.</param>
/// <param name="Shapes">Kinds of file.</param>
internal sealed record ComparisonPlan(int Forms, int PeerForms, int Rounds, IReadOnlyList<string> Contestants, IReadOnlyList<Shape> Shapes);
