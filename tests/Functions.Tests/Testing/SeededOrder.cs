using System.Globalization;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestCaseOrderer("MimFunctions.Tests.Testing." + nameof(SeededOrder), "Functions.Tests")]

namespace MimFunctions.Tests.Testing;

/// <summary>
/// Classes whose tests share a hub rely on each leaving nothing behind (docs/decisions/0096), and xunit runs the tests of a class in the same order every time: <c>MIM_TEST_ORDER=7</c> runs them
/// in another, the same again for the same number. <c>.ci/other-days</c> gives each day an order of its own.
/// </summary>
public sealed class SeededOrder(IMessageSink diagnostics) : ITestCaseOrderer
{
    private readonly DefaultTestCaseOrderer usual = new(diagnostics);

    /// <inheritdoc/>
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase
    {
        if (Environment.GetEnvironmentVariable("MIM_TEST_ORDER") is not { } said)
            return usual.OrderTestCases(testCases);
        TTestCase[] all = [.. testCases.OrderBy(test => test.UniqueID, StringComparer.Ordinal)];
        new Random(int.Parse(said, CultureInfo.InvariantCulture)).Shuffle(all);
        return all;
    }
}
