using GovConsole.Jobs;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Reports.Ledgers.Exports;

public sealed class LedgerFileRulesTests
{
    [Theory]
    [InlineData(1, 0, "")]
    [InlineData(23, 2, "")]
    [InlineData(0, 0, "Export.NoColumns")]
    [InlineData(1, 3, "Export.TooManyWaiting")]
    [InlineData(0, 4, "Export.NoColumns Export.TooManyWaiting")]
    public void What_is_asked_for_has_columns_and_few_wait(int columns, int waiting, string broken) =>
        Assert.Equal(broken, string.Join(' ', LedgerFileRules.Check(columns, waiting).Select(rule => rule.Code)));

    [Theory]
    [InlineData(null, JobState.Queued, LedgerFileStanding.Waiting)]
    [InlineData(null, JobState.Running, LedgerFileStanding.Writing)]
    [InlineData(null, JobState.Failed, LedgerFileStanding.Failed)]
    [InlineData(null, JobState.Cancelled, LedgerFileStanding.Cancelled)]
    [InlineData(1, JobState.Done, LedgerFileStanding.Ready)]
    [InlineData(1, JobState.Running, LedgerFileStanding.Ready)]
    [InlineData(1, JobState.Cancelled, LedgerFileStanding.Ready)]
    [InlineData(0, JobState.Done, LedgerFileStanding.Expired)]
    [InlineData(-1, JobState.Done, LedgerFileStanding.Expired)]
    public void A_file_stands_as_its_job_until_it_is_whole_and_until_it_expires(int? secondsLeft, JobState job, LedgerFileStanding standing) =>
        Assert.Equal(standing, LedgerFileRules.Standing(secondsLeft is null ? null : Sample.Now.AddDays(-7), secondsLeft is { } left ? Sample.Now.AddSeconds(left) : null, job, Sample.Now));
}
