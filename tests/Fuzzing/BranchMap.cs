using System.Numerics;
using SharpFuzz.Common;

namespace MimFunctions.Fuzzing;

/// <summary>Which branches the instrumented code took, and how often in the classes that AFL counts: 1, 2, 3, 4 to 7, up to 128 and more.</summary>
internal sealed unsafe class BranchMap
{
    private const int Size = 65_536;

    private readonly byte[] seen = new byte[Size];
    private readonly byte[] map = GC.AllocateArray<byte>(Size, pinned: true);

    public BranchMap() => Trace.SharedMem = (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(map, 0);

    /// <summary>How many branches were ever taken.</summary>
    public int Branches { get; private set; }

    /// <summary>Forgets the last run.</summary>
    public void Clear()
    {
        Array.Clear(map);
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the last run took a branch, or took one more often, than any before.</summary>
    public bool IsNew()
    {
        var isNew = false;
        for (var at = 0; at < Size; at++)
        {
            if (map[at] == 0)
                continue;
            var count = (byte)(1 << Math.Min(7, BitOperations.Log2(map[at])));
            if ((seen[at] & count) != 0)
                continue;
            Branches += seen[at] == 0 ? 1 : 0;
            seen[at] |= count;
            isNew = true;
        }

        return isNew;
    }
}
