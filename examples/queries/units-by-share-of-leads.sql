-- Units by the percentage of their tasks for which they are the responsible unit or the lead unit.
SELECT u.full_name,
       COUNT(DISTINCT u.task_id) AS tasks,
       ROUND(100.0 * COUNT(DISTINCT CASE WHEN u.role IN ('LEAD', 'RESPONSIBLE') THEN u.task_id END)
             / COUNT(DISTINCT u.task_id), 1) AS percent_led
FROM units u
GROUP BY u.full_name
ORDER BY percent_led DESC, tasks DESC, u.full_name
