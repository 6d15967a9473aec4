namespace GovConsole.Web.Shared.Jobs;

/// <summary>Looks again every other second for as long as something runs and somebody watches.</summary>
public static class Following
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>Asks until the answer is yes, or until the page is left. Trouble goes to the page, which would else look alive and be dead.</summary>
    public static async Task UntilAsync(Func<Task<bool>> over, Func<Exception, Task> trouble, TimeProvider clock, CancellationToken leaving)
    {
        try
        {
            do await Task.Delay(Interval, clock, leaving);
            while (!await over());
        }
        catch (OperationCanceledException)
        {
            // Nobody watches any more.
        }
        catch (ObjectDisposedException)
        {
            // The page was left between two looks.
        }
        catch (Exception exception)
        {
            await trouble(exception);
        }
    }
}
