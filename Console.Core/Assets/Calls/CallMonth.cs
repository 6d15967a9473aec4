using GovConsole.AgentPoints;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Assets.Calls;

/// <summary>How a point stands in a month of test calls.</summary>
public enum CallState
{
    /// <summary>The last call of the month was answered.</summary>
    Answered,
    /// <summary>The last call was not answered, engaged or went to a wrong number.</summary>
    NotReached,
    /// <summary>Nobody has called yet.</summary>
    NotCalled,
    /// <summary>There is no number that somebody could call.</summary>
    NoTelephone,
    /// <summary>The point is not in operation, so nobody has to call.</summary>
    NotOperating,
}

/// <summary>A point with its calls of the month, in the order in which they were made.</summary>
public sealed record CallRow(string Code, UnitPath Path, PointStatus Status, string? Phone, IReadOnlyList<TestCall> Calls)
{
    public CallState State => (Calls, Status, Phone) switch
    {
        ([.., var last], _, _) => last.Result is TestCallResult.Answered ? CallState.Answered : CallState.NotReached,
        (_, not PointStatus.Operating, _) => CallState.NotOperating,
        (_, _, null) => CallState.NoTelephone,
        _ => CallState.NotCalled,
    };
}

/// <summary>The test calls of a unit and a month: every point, and what they add up to.</summary>
public sealed record CallMonth(Unit Unit, Period Month, IReadOnlyList<CallRow> Rows)
{
    public int this[CallState state] => Rows.Count(row => row.State == state);

    /// <summary>Points that operate or were called all the same.</summary>
    public int Due => Rows.Count - this[CallState.NotOperating];

    public int Calls => Rows.Sum(row => row.Calls.Count);

    public int Unanswered => Rows.Sum(row => row.Calls.Count(call => call.Result is TestCallResult.Unanswered));

    /// <summary>Seconds until somebody answered, on average over the answered calls.</summary>
    public decimal? AverageSeconds =>
        Rows.SelectMany(row => row.Calls).Where(call => call.Result is TestCallResult.Answered).Average(call => (decimal?)call.Seconds);

    public CallMonth Only(CallState? state) => state is null ? this : this with { Rows = [.. Rows.Where(row => row.State == state)] };
}
