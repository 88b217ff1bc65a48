namespace MimFunctions.Platform.Sheets;

/// <summary>A sheet of a workbook: one table.</summary>
/// <param name="Name">Its name: at most 31 characters, none of <c>: \ / ? * [ ]</c>.</param>
/// <param name="Columns">Title of each column and its width in characters.</param>
/// <param name="Rows">The rows, a cell for each column.</param>
internal sealed record TableSheet(string Name, IReadOnlyList<(string Title, int Width)> Columns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);
