namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <summary>Tells covered cells that belong to a cell left of them from those that belong to a cell above, table by table.</summary>
internal sealed class TableColumns
{
    private readonly Stack<int> owed = [];

    /// <summary>A table begins.</summary>
    public void BeginTable() => owed.Push(0);

    /// <summary>The innermost table ends.</summary>
    public void EndTable() => owed.TryPop(out _);

    /// <summary>A cell covers this many columns, the first of them by itself.</summary>
    public void Cover(int span)
    {
        EndTable();
        owed.Push(span - 1);
    }

    /// <summary>Takes a covered cell; true when it belongs to the cell left of it.</summary>
    public bool TakeCovered()
    {
        if (!owed.TryPop(out var left))
            return false;
        owed.Push(Math.Max(0, left - 1));
        return left > 0;
    }
}
